/** The words of a chapter: its narrative section as blocks, with references resolved, or what is missing. */
import type { Issue, MessageParameters, Severity } from '../../kernel/index.ts';
import type { Narrative } from '../../model/index.ts';
import type { Chapter } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import type { Block, Inline } from '../tree.ts';
import { parseSection, type SectionBlock } from './markdown.ts';
import type { Piece } from './pieces.ts';
import { placeholdersIn } from './placeholders.ts';
import { resolveReference } from './resolve.ts';

/** Which chapter of which document, with the section that was written for it, if any. */
export interface NarrativeRequest {
  readonly document: string;
  readonly chapter: Chapter;
  readonly section: Narrative | undefined;
}

/** The blocks of a section and what is wrong with it. */
export interface ComposedNarrative {
  readonly blocks: readonly Block[];
  readonly issues: readonly Issue[];
}

const issueOf = (
  request: NarrativeRequest,
  fault: { readonly code: string; readonly severity?: Severity; readonly params?: MessageParameters },
): Issue => ({
  code: fault.code,
  severity: fault.severity ?? 'warning',
  place: { id: request.section?.id ?? `${request.document}/${request.chapter.id}`, field: 'narrative' },
  params: { chapter: request.chapter.title, ...fault.params },
});

/** Pieces with their references resolved; what cannot be resolved stays visible as it was written. */
const resolved = (
  input: DocumentInput,
  request: NarrativeRequest,
  pieces: readonly Piece[],
): { readonly inlines: readonly Inline[]; readonly issues: readonly Issue[] } => {
  const issues: Issue[] = [];
  const inlines = pieces.flatMap((piece): readonly Inline[] => {
    if (piece.kind !== 'reference') return [piece];
    const outcome = resolveReference(input, piece.path);
    if (outcome.ok) return outcome.inlines;
    issues.push(issueOf(request, { code: outcome.code, params: { reference: piece.path } }));
    return [{ kind: 'strong', text: `{{${piece.path}}}` }];
  });
  return { inlines, issues };
};

const blockOf = (input: DocumentInput, request: NarrativeRequest, block: SectionBlock): ComposedNarrative => {
  const words = (pieces: readonly Piece[]) => resolved(input, request, pieces);
  if (block.kind === 'list') {
    const items = block.items.map(words);
    return {
      blocks: [{ kind: 'list', ordered: block.ordered, items: items.map(({ inlines }) => inlines) }],
      issues: items.flatMap(({ issues }) => issues),
    };
  }
  const { inlines, issues } = words(block.pieces);
  if (block.kind === 'paragraph') return { blocks: [{ kind: 'paragraph', role: 'body', inlines }], issues };
  return { blocks: [{ kind: 'paragraph', role: 'body', inlines: inlines.map(asStrong) }], issues };
};

/** Headings inside a section are paragraphs that stand out: the outline of a document is its chapters'. */
const asStrong = (inline: Inline): Inline =>
  inline.kind === 'text' ? { kind: 'strong', text: inline.text } : inline;

const warning = (text: string): Block => ({
  kind: 'paragraph',
  role: 'warning',
  inlines: [{ kind: 'text', text }],
});

const withoutWords = (request: NarrativeRequest): ComposedNarrative => {
  if (request.chapter.narrative !== 'required') return { blocks: [], issues: [] };
  const code = request.section === undefined ? 'documentSectionMissing' : 'documentSectionEmpty';
  return {
    blocks: [warning(`Da scrivere: il testo di «${request.chapter.title}».`)],
    issues: [issueOf(request, { code })],
  };
};

const notPertinent = (motive: string): ComposedNarrative => ({
  blocks: [
    { kind: 'paragraph', role: 'body', inlines: [{ kind: 'text', text: `Non pertinente: ${motive}` }] },
  ],
  issues: [],
});

/**
 * Composes the section of a chapter. A required section that is missing or empty, a placeholder left in, a reference that cannot be
 * resolved are issues; what is missing stands visibly in its place. A section that is not pertinent says why.
 */
export const composeNarrative = (input: DocumentInput, request: NarrativeRequest): ComposedNarrative => {
  const { section } = request;
  if (section?.notRelevant !== undefined) return notPertinent(section.notRelevant);
  if (section === undefined || section.text.trim() === '') return withoutWords(request);
  const parts = parseSection(section.text).map((block) => blockOf(input, request, block));
  const placeholders = placeholdersIn(section.text).map((placeholder) =>
    issueOf(request, { code: 'documentSectionPlaceholder', params: { placeholder } }),
  );
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    issues: [...placeholders, ...parts.flatMap(({ issues }) => issues)],
  };
};
