// Prints the sample document and says the SHA-256 of its bytes: run as a process of its own by the test of same bytes.
import { createHash } from 'node:crypto';
import { printDocx } from '../../src/documents/index.ts';
import { sampleDocument } from './sample-document.ts';

console.log(
  createHash('sha256')
    .update(await printDocx(sampleDocument()))
    .digest('hex'),
);
