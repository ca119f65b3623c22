/** A place without the name of its file, where that stands above already. */
import type { Place } from '../../../kernel/index.ts';
import { placeText } from '../../../wording/index.ts';

/** Line, page or cell; a place that is the file as a whole keeps its name. */
export const shortPlace = (place: Place): string => {
  if ('id' in place) return placeText(place);
  const short = placeText({ ...place, file: '' });
  return short === '' ? place.file : short;
};
