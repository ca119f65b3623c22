export { planted } from './planted.ts';
