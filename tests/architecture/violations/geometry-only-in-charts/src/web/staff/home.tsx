import { scaleLinear } from 'd3-scale';

export const borrowed = scaleLinear;
