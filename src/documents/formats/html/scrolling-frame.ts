/** What scrolls sideways on a narrow screen is reached by keyboard and says what it is; a group, because sixty landmarks help nobody. */

/** The attributes of such a frame. */
export const scrollingFrame = (name: string) => ({ tabIndex: 0, role: 'group', 'aria-label': name }) as const;
