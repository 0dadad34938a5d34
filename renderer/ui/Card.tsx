/** A card: the only raised surface. Few of them; a list inside may be flush with the edges. */
import './Surface.css';
import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';

type CardProps = {
  readonly title?: ReactNode;
  /** At the right of the title: a count, a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly isFlush?: boolean | undefined;
  readonly id?: string | undefined;
};

export const Card = ({ title, aside, children, isFlush, id }: CardProps) => {
  const titleId = useId();
  return (
    <section className="hj-card" id={id} aria-labelledby={title === undefined ? undefined : titleId}>
      {(title !== undefined || aside !== undefined) && (
        <header className="hj-card__head">
          <h2 className="hj-card__title" id={titleId}>
            {title}
          </h2>
          {aside}
        </header>
      )}
      <div className={classes('hj-card__body', isFlush === true && 'hj-card__body--flush')}>{children}</div>
    </section>
  );
};
