/**
 * `npm run --silent rules -- limit|money|track|list …`: the rulebook without a window, so that a lawyer can check it (docs/rules.md).
 * JSON on stdout and nothing else. Bad input answers `{"refusal": {"type", "field", …}}` with exit code 2.
 */
import { chinaDay, systemClock } from '../electron/core/clock.ts';
import { answerRules } from './rules/command.ts';

const answer = answerRules(process.argv.slice(2), chinaDay(systemClock.now()));
process.stdout.write(`${JSON.stringify(answer.ok ? answer.value : { refusal: answer.refusal }, null, 2)}\n`);
process.exitCode = answer.ok ? 0 : 2;
