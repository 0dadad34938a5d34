/** The threshold: an ink panel with the desk's name at the left, one task at the right. First run, sign-in and recovery use it. */
import './EntryFrame.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SealMark } from './SealMark.tsx';

type EntryFrameProps = { readonly children: ReactNode; readonly corner: ReactNode };

export const EntryFrame = ({ children, corner }: EntryFrameProps) => {
  const { t } = useTranslation(['entry', 'common']);
  return (
    <div className="hj-entry">
      <aside className="hj-entry__panel">
        <div className="hj-entry__brand">
          <SealMark size={40} />
          {t('common:appName')}
        </div>
        <div className="hj-entry__words">
          <p className="hj-entry__motto">{t('entry:motto')}</p>
          <p className="hj-entry__body">{t('entry:mottoBody')}</p>
        </div>
        <TwoSides />
      </aside>
      <main className="hj-entry__content">
        <div className="hj-entry__top">{corner}</div>
        <div className="hj-entry__middle">{children}</div>
      </main>
    </div>
  );
};

/** Two sides, one table, the seal where they meet. */
const TwoSides = () => (
  <svg
    className="hj-entry__table"
    viewBox="0 0 352 88"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden="true"
  >
    <circle cx="60" cy="22" r="10" />
    <path d="M40 62c0-14 8-22 20-22s20 8 20 22" />
    <circle cx="292" cy="22" r="10" />
    <path d="M272 62c0-14 8-22 20-22s20 8 20 22" />
    <path d="M8 70h336M104 70l-8 16M248 70l8 16" />
    <rect x="160" y="46" width="32" height="24" rx="2" />
    <path d="M166 54h20M166 60h14" />
    <rect x="182" y="60" width="8" height="8" rx="1.5" fill="#b23a2e" stroke="none" />
  </svg>
);
