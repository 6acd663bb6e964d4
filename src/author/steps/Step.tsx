/** The steps of the page, each with its number and its heading. */
import type { ReactNode } from 'react';
import { usePage } from '../context';

const STEPS = ['bring', 'check', 'see', 'publish'] as const;
type StepName = (typeof STEPS)[number];

/** Leads to each step. */
export function StepLinks() {
  const { words } = usePage();
  return (
    <nav className="step-links" aria-label={words.stepsLabel}>
      {STEPS.map((name, k) => (
        <a key={name} href={`#step-${name}`}>
          <span aria-hidden="true">{k + 1} </span>
          {words.steps[name]}
        </a>
      ))}
    </nav>
  );
}

type StepProps = {
  readonly name: StepName;
  readonly children: ReactNode;
};

export function Step({ name, children }: StepProps) {
  const { words } = usePage();
  return (
    <section className={`step ${name}`} aria-labelledby={`step-${name}`}>
      <h2 id={`step-${name}`} tabIndex={-1}>
        <span className="number" aria-hidden="true">
          {STEPS.indexOf(name) + 1}
        </span>{' '}
        {words.steps[name]}
      </h2>
      {children}
    </section>
  );
}
