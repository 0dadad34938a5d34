/** A small sign: a state in a word, never by colour alone. */
import './Surface.css';
import type { ReactNode } from 'react';

export type Tone = 'plain' | 'primary' | 'settled' | 'due' | 'overdue' | 'outline';
type ChipProps = { readonly children: ReactNode; readonly tone?: Tone | undefined; readonly icon?: ReactNode };

export const Chip = ({ children, tone = 'plain', icon }: ChipProps) => (
  <span className={`hj-chip hj-chip--${tone}`}>
    {icon}
    {children}
  </span>
);
