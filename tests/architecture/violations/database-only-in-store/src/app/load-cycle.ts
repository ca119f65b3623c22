import { Pool } from 'pg';

export const borrowed = Pool;
