import { planted } from '../../store/index.ts';

export function Planted() {
  return <p class="planted">{String(planted)}</p>;
}
