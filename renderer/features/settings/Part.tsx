/** One part of the settings: what it is about at the left, the settings at the right. */
import { type ReactNode, useId } from 'react';

type PartProps = { readonly title: string; readonly body?: ReactNode; readonly children: ReactNode };

export const Part = ({ title, body, children }: PartProps) => {
  const id = useId();
  return (
    <section className="hj-settings__part" aria-labelledby={id}>
      <header className="hj-settings__head">
        <h2 id={id}>{title}</h2>
        {body !== undefined && <p>{body}</p>}
      </header>
      <div className="hj-stack">{children}</div>
    </section>
  );
};
