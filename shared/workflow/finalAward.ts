/**
 * 终局裁决, item by item (调仲 Art. 47; 解释一 Art. 19, 20): a claim for pay, injury medical costs, severance or damages is final up to twelve months of
 * the local minimum wage, each item measured on its own; disputes over the standards of rest, leave and social insurance are final whatever
 * their sum. Here the claims stand in for the award that is still to come: the award itself says what it is.
 */
import { type ClaimKind, claimKinds, textOf } from '../case/codes.ts';
import { proceedingsOf, type PublicCase, standingClaims } from '../case/state.ts';
import { pointOf } from '../case/proceedings.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import { formatYuan } from '../money/fen.ts';
import { wagePlace } from '../settings/place.ts';
import { settingFor } from '../settings/register.ts';
import type { Setting } from '../settings/setting.ts';

const MONTHS = 12;
/** 劳动报酬、工伤医疗费、经济补偿、赔偿金 (Art. 47(1)). */
const measured: ReadonlySet<ClaimKind> = new Set([
  'wage-arrears',
  'overtime',
  'commission',
  'medical-costs',
  'severance',
  'unlawful-termination',
]);
/** 休息休假、社会保险 (Art. 47(2)). */
const byStandard: ReadonlySet<ClaimKind> = new Set(['annual-leave', 'social-insurance-loss']);

/** final: within the limit, or a matter of national standards; above: the limit is passed; open: the law names no such kind. */
export type Finality = 'final' | 'above' | 'open';
export type FinalAward = {
  /** Twelve months of the minimum wage; null while no number is known. */
  readonly limitFen: number | null;
  /** Whether the office stands by the minimum wage behind the limit. */
  readonly confirmed: boolean;
  readonly items: readonly {
    readonly kind: ClaimKind;
    readonly amountFen: number | null;
    readonly finality: Finality;
  }[];
};
type Numbers = { readonly settings: readonly Setting[]; readonly today: LocalDate };

/** Every claim of the workers, measured on its own. */
export const finalAwardOf = (c: PublicCase, { settings, today }: Numbers): FinalAward => {
  const minimum = settingFor(settings, {
    key: 'money.minimum-wage',
    on: today,
    place: wagePlace(settings, today),
  });
  const limitFen = typeof minimum?.value === 'number' ? MONTHS * minimum.value : null;
  return {
    limitFen,
    confirmed: minimum?.confirmed === true,
    items: standingClaims(c)
      .filter(({ kind }) => kind !== 'employer-claim')
      .map(({ kind, amountFen }) => ({ kind, amountFen, finality: finalityOf(kind, amountFen, limitFen) })),
  };
};

const finalityOf = (kind: ClaimKind, amountFen: number | null, limitFen: number | null): Finality => {
  if (byStandard.has(kind)) return 'final';
  if (!measured.has(kind) || amountFen === null || limitFen === null) return 'open';
  return amountFen <= limitFen ? 'final' : 'above';
};

/** An arbitration is under way whose award is still to come. */
export const awaitsAward = (c: PublicCase): boolean => {
  const latest = proceedingsOf(c, 'arbitration').at(-1);
  return latest !== undefined && !over.has(pointOf(latest));
};
const over: ReadonlySet<string> = new Set([
  'refused',
  'withdrawn',
  'mediated',
  'awarded',
  'awarded-final',
  'effective',
]);

const finalityWords: Readonly<Record<Finality, Text>> = {
  final: { zh: '终局', en: 'final' },
  above: { zh: '超过，非终局', en: 'above: not final' },
  open: { zh: '未列入，看裁决书', en: 'not named: see the award' },
};

const amountWords = (fen: number | null): Text =>
  fen === null ? { zh: '', en: '' } : { zh: `${formatYuan(fen)}元`, en: ` ¥${formatYuan(fen)}` };
const countWords = (count: number): Text => ({ zh: `${count}项`, en: `, ${count} items` });

/** 拖欠工资58,000.00元（超过，非终局）；经济补偿18,000.00元（终局）. Many items of one kind are counted. */
export const finalAwardText = ({ limitFen, confirmed, items }: FinalAward): Text => {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const words = kinds.flatMap((kind) =>
    (['final', 'above', 'open'] as const).flatMap((finality) => {
      const those = items.filter((item) => item.kind === kind && item.finality === finality);
      const [only] = those;
      if (only === undefined) return [];
      const name = textOf(claimKinds, kind);
      const how = finalityWords[finality];
      const size = those.length === 1 ? amountWords(only.amountFen) : countWords(those.length);
      return { zh: `${name.zh}${size.zh}（${how.zh}）`, en: `${name.en}${size.en} (${how.en})` };
    }),
  );
  const limit = limitWords(limitFen, confirmed);
  return {
    zh: `裁决是不是终局，一项一项看，每项以当地月最低工资十二个月的金额${limit.zh}为限。按现在的请求：${words.map(({ zh }) => zh).join('；')}。既有终局又有非终局的，按非终局起诉；以裁决书写明的为准。`,
    en: `Whether the award is final is measured item by item, each against twelve months of the minimum wage${limit.en}. As claimed: ${words.map(({ en }) => en).join('; ')}. With both kinds one sues as if it were not final; what the award says counts.`,
  };
};

const limitWords = (limitFen: number | null, confirmed: boolean): Text => {
  if (limitFen === null) return { zh: '（尚未录入）', en: ' (not entered yet)' };
  const yuan = formatYuan(limitFen);
  return confirmed
    ? { zh: `${yuan}元`, en: `, ¥${yuan}` }
    : { zh: `${yuan}元（最低工资未经本单位确认）`, en: `, ¥${yuan} (a minimum wage the office has not confirmed)` };
};
