/** Words at the beginning of a label. */
export { capitalise } from '../../wording/index.ts';
