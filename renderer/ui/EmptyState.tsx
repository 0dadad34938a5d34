/** An empty list says what would be here, why there is nothing, and one next step. */
import './Surface.css';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';

type EmptyStateProps = {
  readonly what: ReactNode;
  readonly why?: ReactNode;
  readonly next?: ReactNode;
  readonly icon?: ReactNode;
  readonly isCentered?: boolean | undefined;
};

export const EmptyState = ({ what, why, next, icon, isCentered }: EmptyStateProps) => (
  <div className={classes('hj-empty', isCentered === true && 'hj-empty--center')}>
    {icon !== undefined && (
      <span className="hj-empty__icon" aria-hidden="true">
        {icon}
      </span>
    )}
    <p className="hj-empty__what">{what}</p>
    {why !== undefined && <p className="hj-empty__why">{why}</p>}
    {next !== undefined && <div className="hj-empty__next">{next}</div>}
  </div>
);
