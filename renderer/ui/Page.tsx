/**
 * A page inside the frame: title, one line, actions at the right, then the content. `text` is for reading and forms, `wide` for boards and
 * lists, `fill` gives the content the exact height there is (long tables). Layout inside a page uses container queries in rem
 * (`@container page (width > 60rem)`), so that large text turns a row into a column just as a narrow window does.
 */
import './Page.css';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';

type PageProps = {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly width?: 'text' | 'wide' | 'full' | undefined;
  readonly isFilled?: boolean | undefined;
};

export const Page = ({ title, lead, actions, children, width = 'wide', isFilled }: PageProps) => (
  <div className={classes('hj-page', `hj-page--${width}`, isFilled === true && 'hj-page--fill')}>
    <header className="hj-page__head">
      <div>
        <h1>{title}</h1>
        {lead !== undefined && <p className="hj-page__lead">{lead}</p>}
      </div>
      {actions !== undefined && <div className="hj-row">{actions}</div>}
    </header>
    <div className="hj-page__body">{children}</div>
  </div>
);
