/** The narrow rail: only what exists. */
import {
  BriefcaseBusiness,
  Calculator,
  CalendarDays,
  ChartColumn,
  FilePlus2,
  LayoutDashboard,
  type LucideIcon,
  Mails,
  MessagesSquare,
  Settings,
  ShieldCheck,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { statisticsRoles } from '../../shared/api/statistics.ts';
import type { Role } from '../../shared/case/commands.ts';
import { seesAllCases } from '../../shared/office/readScope.ts';
import { SealMark } from '../ui/SealMark.tsx';
import { paths } from './paths.ts';
import { useStatus } from './queries.ts';

type RailRow = {
  readonly path: string;
  readonly word:
    | 'workbench'
    | 'cases'
    | 'newCase'
    | 'consultations'
    | 'letters'
    | 'calendar'
    | 'calculators'
    | 'check'
    | 'statistics'
    | 'settings';
  readonly icon: LucideIcon;
  /** Whom it is shown to; absent: everybody. */
  readonly isFor?: (roles: readonly Role[]) => boolean;
};
const seesStatistics = (roles: readonly Role[]): boolean => statisticsRoles.some((role) => roles.includes(role));
const top: readonly RailRow[] = [
  { path: paths.workbench, word: 'workbench', icon: LayoutDashboard },
  { path: paths.cases, word: 'cases', icon: BriefcaseBusiness },
  { path: paths.newCase, word: 'newCase', icon: FilePlus2 },
  { path: paths.consultations, word: 'consultations', icon: MessagesSquare },
  { path: paths.letters, word: 'letters', icon: Mails, isFor: seesAllCases },
  { path: paths.calendar, word: 'calendar', icon: CalendarDays },
  { path: paths.calculators, word: 'calculators', icon: Calculator },
  { path: paths.check, word: 'check', icon: ShieldCheck },
  { path: paths.statistics, word: 'statistics', icon: ChartColumn, isFor: seesStatistics },
];
const bottom: readonly RailRow[] = [{ path: paths.settings, word: 'settings', icon: Settings }];

/** The row that the address belongs to: a case page belongs to the list, intake to itself. */
const isCurrent = (path: string, location: string): boolean => {
  if (path === paths.workbench) return location === '/';
  if (path === paths.cases) return location.startsWith(paths.cases) && !location.startsWith(paths.newCase);
  return location.startsWith(path);
};

export const Rail = () => {
  const { t } = useTranslation('frame');
  return (
    <nav className="hj-rail" aria-label={t('rail')}>
      <div className="hj-rail__mark">
        <SealMark size={36} />
      </div>
      <RailLinks rows={top} />
      <div className="hj-rail__gap" />
      <RailLinks rows={bottom} />
    </nav>
  );
};

const RailLinks = ({ rows }: { readonly rows: readonly RailRow[] }) => {
  const { t } = useTranslation('frame');
  const [location] = useLocation();
  const roles = useStatus().data?.person?.roles ?? [];
  const mine = rows.filter(({ isFor }) => isFor === undefined || isFor(roles));
  return mine.map(({ path, word, icon: Icon }) => (
    <Link
      key={path}
      href={path}
      className="hj-rail__link"
      aria-current={isCurrent(path, location) ? 'page' : undefined}
    >
      <Icon aria-hidden="true" />
      {t(word)}
    </Link>
  ));
};
