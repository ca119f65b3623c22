import type { Right } from './right.ts';

export interface Left {
  right: Right;
}
