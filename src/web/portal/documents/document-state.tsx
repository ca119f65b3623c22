/** The state of a document: shape, word and colour together. */
import { documentStateWord, type Status, statusOfKind } from '../../../wording/index.ts';
import { StatusBadge } from '../../components/status-badge.tsx';

const stateOf = (draft: boolean): Status => ({
  ...statusOfKind(draft ? 'partial' : 'reached'),
  word: documentStateWord(draft),
});

/** BOZZA with a half circle, completo with a full one. */
export const DocumentState = ({ draft }: { draft: boolean }) => <StatusBadge status={stateOf(draft)} />;
