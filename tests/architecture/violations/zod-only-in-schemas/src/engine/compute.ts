import { z } from 'zod';

export const borrowed = z;
