/** The head of a page with one task (a record, an agreement): the way back, what it is about, how it is saved, the act that ends it. */
import './TaskHead.css';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';

type TaskHeadProps = {
  readonly title: ReactNode;
  /** Under the title: the case's number and people. */
  readonly about: ReactNode;
  readonly backHref: string;
  readonly backLabel: string;
  /** Saved mark, view switches. */
  readonly aside?: ReactNode;
  readonly action?: ReactNode;
};

export const TaskHead = ({ title, about, backHref, backLabel, aside, action }: TaskHeadProps) => (
  <header className="hj-task-head">
    <a className="hj-task-head__back" href={backHref} aria-label={backLabel} title={backLabel}>
      <ArrowLeft aria-hidden="true" />
    </a>
    <div className="hj-task-head__words">
      <h1 className="hj-task-head__title">{title}</h1>
      <p className="hj-task-head__about">{about}</p>
    </div>
    <div className="hj-task-head__aside">{aside}</div>
    {action !== undefined && <div className="hj-task-head__action">{action}</div>}
  </header>
);
