/** One part of the record: a heading, an optional hint, its fields. No box: the line above is enough. */
import { type ReactNode, useId } from 'react';

type PartProps = {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

export const Part = ({ title, hint, aside, children }: PartProps) => {
  const id = useId();
  return (
    <section className="hj-part" aria-labelledby={id}>
      <div className="hj-row-spread">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {hint !== undefined && <p className="hj-quiet hj-dense">{hint}</p>}
      {children}
    </section>
  );
};
