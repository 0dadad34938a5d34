/** From a refusal value to a kind sentence: fills the placeholders of the `refusals` area with dates, names of roles and labels. */
import { useTranslation } from 'react-i18next';
import type { JoinRefusal } from '../../shared/api/desk.ts';
import type { RosterFileRefusal } from '../../shared/api/roster.ts';
import type { RuleRefusal } from '../../shared/api/settings.ts';
import type { EnrolRefusal, SyncFailure } from '../../shared/api/sync.ts';
import type { AwayFile, DeskRefusal, DocumentRefusal, FetchRefusal, FileRefusal } from '../../shared/api/views.ts';
import type { StatisticsRefusal } from '../../shared/api/statistics.ts';
import { securingReasonText } from '../../shared/agreement/securing.ts';
import type { CaseRefusal } from '../../shared/case/refusals.ts';
import type { ConsultationRefusal } from '../../shared/consultation/refusals.ts';
import type { LetterRefusal } from '../../shared/letter/refusals.ts';
import { paperFactText } from '../../shared/documents/paperFacts.ts';
import { type LocalDate, parseLocalDate } from '../../shared/kernel/localDate.ts';
import type { Language } from '../../shared/kernel/text.ts';
import { settingTitle } from '../../shared/settings/settingWords.ts';
import { formatFullDay } from '../ui/formatDate.ts';
import { currentLanguage, i18n } from './i18n.ts';
import { refusals } from './zh/refusals.ts';

export type AnyRefusal =
  | CaseRefusal
  | ConsultationRefusal
  | LetterRefusal
  | DeskRefusal
  | FileRefusal
  | FetchRefusal
  | DocumentRefusal
  | RosterFileRefusal
  | StatisticsRefusal
  | RuleRefusal
  | JoinRefusal
  | EnrolRefusal;

const roleNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  mediator: { zh: '调解员', en: 'mediator' },
  volunteer: { zh: '志愿者', en: 'volunteer' },
  supervisor: { zh: '主管', en: 'supervisor' },
  administrator: { zh: '管理员', en: 'administrator' },
};
/** The name of a role inside a sentence. */
export const roleName = (role: string, language: Language): string => roleNames[role]?.[language] ?? role;

/** The sentence for a refusal in the language shown now. */
export const refusalText = (refusal: AnyRefusal): string =>
  i18n.t(refusal.type, { ns: 'refusals', ...valuesOf(refusal, currentLanguage()) });

/** The same as a hook: re-renders when the language changes. */
export const useRefusalText = (): ((refusal: AnyRefusal) => string) => {
  useTranslation('refusals');
  return refusalText;
};

const valuesOf = (refusal: AnyRefusal, language: Language): Readonly<Record<string, string>> => {
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(refusal)) values[key] = wordOf(key, value, language);
  const on = values['on'] ?? '';
  values['onPart'] = on === '' ? '' : language === 'zh' ? `（${on}）` : ` (${on})`;
  values['count'] = countOf(refusal);
  if (refusal.type === 'overpaid') values['open'] = (refusal.openFen / 100).toFixed(2);
  if (refusal.type === 'document-not-ready') values['what'] = paperFactText(refusal.what)[language];
  if (refusal.type === 'stream-elsewhere') values['whose'] = i18n.t(`place.${refusal.part}`, { ns: 'offices' });
  if (refusal.type === 'way-closed') values['why'] = securingReasonText[refusal.why][language];
  if (refusal.type === 'hub-refuses') values['why'] = i18n.t(`hubCodes.${refusal.code}`, { ns: 'sync' });
  if (refusal.type === 'file-unreachable') values['why'] = failureText(refusal.failure);
  if (refusal.type === 'files-at-hub')
    values['why'] = refusal.failure === null ? i18n.t('fetchingStill', { ns: 'sync' }) : failureText(refusal.failure);
  if (refusal.type === 'files-at-hub' || refusal.type === 'files-elsewhere')
    values['names'] = namesOf(refusal.files, language);
  if ('key' in refusal) values['setting'] = settingTitle(refusal.key)[language];
  if (refusal.type === 'place-not-allowed') values['title'] = refusal.title[language];
  if (refusal.type === 'file-too-large') values['limit'] = `${Math.round(refusal.limitBytes / 1_048_576)} MB`;
  return values;
};

const NAMED_AT_MOST = 3;
/** The first few by name, and how many there are. */
const namesOf = (files: readonly AwayFile[], language: Language): string => {
  const quoted = files
    .slice(0, NAMED_AT_MOST)
    .map(({ name }) => (language === 'zh' ? `“${name}”` : `"${name}"`))
    .join(language === 'zh' ? '、' : ', ');
  if (files.length <= NAMED_AT_MOST) return quoted;
  return language === 'zh' ? `${quoted}等 ${files.length} 个文件` : `${quoted} and others (${files.length} files)`;
};

/** Why the exchange with the hub rests. */
const failureText = (failure: SyncFailure): string =>
  failure.type === 'hub-refuses'
    ? i18n.t(`hubCodes.${failure.code}`, { ns: 'sync' })
    : i18n.t(`waiting.${failure.type}`, { ns: 'sync' });

const wordOf = (key: string, value: unknown, language: Language): string => {
  if (key === 'event' && typeof value === 'string') return eventLabel(value);
  if (key === 'roles' && Array.isArray(value)) {
    return value.map((role) => roleName(String(role), language)).join(language === 'zh' ? '或' : ' or ');
  }
  if (Array.isArray(value)) return value.map(String).join(language === 'zh' ? '、' : ', ');
  if (typeof value === 'string') return dayOr(value, language);
  return typeof value === 'number' ? String(value) : '';
};

const dayOr = (value: string, language: Language): string => {
  const day = parseLocalDate(value);
  return day.ok ? formatFullDay(day.value satisfies LocalDate, language) : value;
};

const countOf = (refusal: AnyRefusal): string => {
  if (refusal.type === 'consent-missing') return String(refusal.partyIds.length);
  if (refusal.type === 'signatures-missing') return String(refusal.names);
  return '';
};

/** The label of an event for the history; an unknown event (from a newer version) shows its own name. */
export const eventLabel = (name: string): string => {
  const key = `events:${name}`;
  return i18n.exists(key) ? i18n.t(name as 'CaseRegistered', { ns: 'events' }) : name;
};

const isRefusalType = (kind: string): kind is AnyRefusal['type'] => Object.hasOwn(refusals, kind);
const dayPlaces = ['today', 'earliest', 'latest', 'on', 'lastDay'] as const;

/** The sentence for a refusal known only by its type and the bare values it carried; null for an unknown type. */
export const refusalSentence = (kind: string, details: readonly string[]): string | null => {
  if (!isRefusalType(kind)) return null;
  const language = currentLanguage();
  const values: Record<string, string> = { onPart: '', count: '', roles: '', characters: '', what: '' };
  for (const detail of details) {
    const day = parseLocalDate(detail);
    if (day.ok) for (const place of dayPlaces) values[place] = formatFullDay(day.value, language);
    else values['event'] = eventLabel(detail);
  }
  return i18n.t(kind, { ns: 'refusals', ...values });
};

/** The name of a role standing alone. */
export const roleLabel = (role: string, language: Language): string => {
  const name = roleName(role, language);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};
