/** Objectives of a post by the title above their table: which post it is. */
const BEFORE_POST = /^obiettivi (?:individuali\b ?)?(?:del(?:la|lo)? |dell'|dei )?\s*:?\s*/i;

/** A title that can stand over objectives of posts only. */
const POST_TABLE =
  /^(?:\d+(?:\.\d+)*\s+)?(?:obiettivi individuali|p\.?\s?o\.?\s|e\.?q\.?\s|posizion[ei] organizzativ|gli obiettivi(?: \d{4})? dell['’]incarico)/i;

/** Whether the objectives of a table under this title are those of a post. */
export const isPostTitle = (title: string): boolean => POST_TABLE.test(title);

/** The post that a title names. */
export const postOf = (title: string): string => title.replace(BEFORE_POST, '');
