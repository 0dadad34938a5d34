/** Which command was asked for, with its options; everything but printing. */
import { parseArgs } from 'node:util';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import { ok, refuse, type Result } from '../../shared/kernel/result.ts';
import type { Language } from '../../shared/kernel/text.ts';
import { type Answer, type RulesRefusal, type Speak, speaker } from './answer.ts';
import { answerLimit } from './limit.ts';
import { answerList } from './list.ts';
import { answerMoney } from './money.ts';
import { answerTrack } from './track.ts';

const USAGE = [
  'limit <id> --from <date> [--consent-until <date>] [--holidays FILE] [--settings FILE]',
  "money <calculator> '<json>' [--on <date>] [--place PLACE] [--holidays FILE] [--settings FILE]",
  'track <court-union|hr-union|letter>',
  'list',
  '… [--lang zh|en]',
] as const;
const usage: RulesRefusal = { type: 'usage', usage: USAGE };
const languages: readonly Language[] = ['zh', 'en'];

const options = {
  from: { type: 'string' },
  'consent-until': { type: 'string' },
  holidays: { type: 'string' },
  settings: { type: 'string' },
  on: { type: 'string' },
  place: { type: 'string' },
  lang: { type: 'string' },
} as const;
type Asked = ReturnType<typeof parse>;
const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });

/** The answer to one command line; `today` chooses the settings where no day of the input does. */
export const answerRules = (args: readonly string[], today: LocalDate): Answer => {
  const asked = read(args);
  if (!asked.ok) return asked;
  const { lang = 'zh' } = asked.value.values;
  const language = languages.find((one) => one === lang);
  return language === undefined
    ? refuse({ type: 'not-a-language', field: 'lang', known: languages })
    : answerCommand(asked.value, today, speaker(language));
};

const read = (args: readonly string[]): Result<Asked, RulesRefusal> => {
  try {
    return ok(parse(args));
  } catch (error) {
    // parseArgs throws a TypeError for an option it does not know or one without its value.
    if (error instanceof TypeError) return refuse(usage);
    throw error;
  }
};

const answerCommand = ({ positionals, values }: Asked, today: LocalDate, speak: Speak): Answer => {
  const [command, id, json, ...more] = positionals;
  const isAlone = json === undefined && more.length === 0;
  if (command === 'limit' && id !== undefined && isAlone) return answerLimit(id, values, speak);
  if (command === 'money' && id !== undefined && more.length === 0)
    return answerMoney(id, json, { ...values, today }, speak);
  if (command === 'track' && id !== undefined && isAlone) return answerTrack(id, speak);
  if (command === 'list' && id === undefined) return answerList(today, speak);
  return refuse(usage);
};
