import { planted } from '../../app/index.ts';

export function Planted() {
  return <p class="planted">{String(planted)}</p>;
}
