/** When the engine translates functions for the processor: later than by itself, because a command reads a few documents and ends. */
import { setFlagsFromString } from 'node:v8';

/** Bytes of instructions that a function runs before it is translated; about eight times what the engine does by itself. */
const BUDGET = 1_000_000;

/**
 * Lets functions run for longer before they are translated: by default more than a third of the time of a check went into translating
 * functions that were then hardly used. To be called before the work begins.
 */
export const optimiseLate = (): void => setFlagsFromString(`--interrupt-budget=${BUDGET}`);
