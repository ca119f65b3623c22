/** Lists: the numbers of the headings, bullets, counted items. */
import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';

/** The list that numbers the headings; its levels belong to the heading styles. */
export const HEADING_LIST = 'headings';
export const BULLET_LIST = 'bullets';
export const COUNTED_LIST = 'counted';

/** Room for the number before a heading, by level, in twentieths of a point. */
const HEADING_ROOM = [567, 737, 907, 1077] as const;
const ITEM_ROOM = { left: 425, hanging: 340 };

/** The lists of a document. */
export const documentNumbering = (): INumberingOptions => ({
  config: [
    {
      reference: HEADING_LIST,
      levels: HEADING_ROOM.map((room, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: HEADING_ROOM.slice(0, level + 1)
          .map((_, place) => `%${place + 1}`)
          .join('.'),
        alignment: AlignmentType.LEFT,
        suffix: LevelSuffix.TAB,
        style: { style: `Heading${level + 1}`, paragraph: { indent: { left: room, hanging: room } } },
      })),
    },
    {
      reference: BULLET_LIST,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: ITEM_ROOM } },
        },
      ],
    },
    {
      reference: COUNTED_LIST,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: ITEM_ROOM } },
        },
      ],
    },
  ],
});
