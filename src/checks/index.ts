/** Coherence checks over a cycle: rules that find contradictions; here the comparison with the published figures. */
export * from './published/compare.ts';
