/** A step of the page, with its number and its heading. */
import type { ReactNode } from 'react';
import { usePage } from '../context';

type StepProps = {
  readonly number: number;
  readonly name: 'bring' | 'check' | 'see' | 'publish';
  readonly children: ReactNode;
};

export function Step({ number, name, children }: StepProps) {
  const { words } = usePage();
  return (
    <section className={`step ${name}`} aria-labelledby={`step-${name}`}>
      <h2 id={`step-${name}`} tabIndex={-1}>
        <span className="number" aria-hidden="true">
          {number}
        </span>{' '}
        {words.steps[name]}
      </h2>
      {children}
    </section>
  );
}
