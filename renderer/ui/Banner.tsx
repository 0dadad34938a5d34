/** A calm line over a page or form: what happened, what is safe, what to do. */
import './Surface.css';
import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

type BannerProps = {
  readonly tone?: 'primary' | 'settled' | 'due' | 'overdue' | undefined;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Errors that appear after an act are announced at once. */
  readonly isAlert?: boolean | undefined;
};

const icons = { primary: Info, settled: CircleCheck, due: TriangleAlert, overdue: TriangleAlert } as const;

export const Banner = ({ tone = 'primary', title, children, action, isAlert }: BannerProps) => {
  const Icon = icons[tone];
  return (
    <div className={`hj-banner hj-banner--${tone}`} role={isAlert === true ? 'alert' : undefined}>
      <Icon aria-hidden="true" />
      <div>
        {title !== undefined && <p className="hj-banner__title">{title}</p>}
        {children}
      </div>
      {action}
    </div>
  );
};
