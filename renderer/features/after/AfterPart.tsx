/** One part of what comes after: a small heading, its papers at the right, its content. */
import './after.css';
import { type ReactNode, useId } from 'react';

type AfterPartProps = { readonly title: string; readonly aside?: ReactNode; readonly children: ReactNode };

export const AfterPart = ({ title, aside, children }: AfterPartProps) => {
  const id = useId();
  return (
    <section className="hj-after" aria-labelledby={id}>
      <div className="hj-row-spread">
        <h3 id={id}>{title}</h3>
        {aside !== undefined && <div className="hj-row">{aside}</div>}
      </div>
      {children}
    </section>
  );
};
