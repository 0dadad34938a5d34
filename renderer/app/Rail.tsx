/** The narrow rail: only what exists. */
import {
  BriefcaseBusiness,
  Calculator,
  FilePlus2,
  LayoutDashboard,
  type LucideIcon,
  Settings,
  ShieldCheck,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { SealMark } from '../ui/SealMark.tsx';
import { paths } from './paths.ts';

type RailRow = {
  readonly path: string;
  readonly word: 'workbench' | 'cases' | 'newCase' | 'calculators' | 'check' | 'settings';
  readonly icon: LucideIcon;
};
const top: readonly RailRow[] = [
  { path: paths.workbench, word: 'workbench', icon: LayoutDashboard },
  { path: paths.cases, word: 'cases', icon: BriefcaseBusiness },
  { path: paths.newCase, word: 'newCase', icon: FilePlus2 },
  { path: paths.calculators, word: 'calculators', icon: Calculator },
  { path: paths.check, word: 'check', icon: ShieldCheck },
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
  return rows.map(({ path, word, icon: Icon }) => (
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
