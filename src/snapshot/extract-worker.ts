/** Reads quotations on a thread of its own: articles in, bytes out. */
import { parentPort } from 'node:worker_threads';

import { extractQuotations } from '../quotes/extract-quotations.ts';
import type { ExtractRequest, ExtractReply } from './extraction.ts';
import { quotationBytes } from './quotation-bytes.ts';

parentPort?.on('message', (request: ExtractRequest) => {
  const found = request.map((article) => quotationBytes(extractQuotations(article)));
  parentPort?.postMessage(found satisfies ExtractReply, []);
});
