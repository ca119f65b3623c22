import { fastify } from 'fastify';

export const borrowed = fastify;
