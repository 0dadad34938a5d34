/** How far a long act is: a bar, what is being done, and the way to stop it. */
import './Surface.css';
import type { ReactNode } from 'react';

type ProgressProps = {
  readonly label: string;
  readonly value: number;
  readonly of: number;
  /** One line about the step it is at. */
  readonly step: ReactNode;
  readonly action?: ReactNode;
};

export const Progress = ({ label, value, of, step, action }: ProgressProps) => (
  <div className="hj-progress">
    <div>
      <progress aria-label={label} value={value} max={Math.max(1, of)} />
      <p className="hj-quiet hj-dense" role="status">
        {step}
      </p>
    </div>
    {action}
  </div>
);
