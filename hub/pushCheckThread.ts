/** A thread that checks pushed events for pushChecker.ts. */
import { parentPort } from 'node:worker_threads';
import { checkPushed } from './pushCheck.ts';
import type { CheckAnswered, CheckAsked } from './pushChecker.ts';

parentPort?.on('message', ({ no, texts, keys }: CheckAsked) => {
  parentPort?.postMessage({ no, checked: texts.map((text) => checkPushed(text, keys)) } satisfies CheckAnswered);
});
