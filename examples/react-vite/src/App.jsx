import { useState } from 'react';
import { Timeline } from 'kroniek/react';

const AUTUMN = { from: '2025-08-20', to: '2025-09-20' };

export function App() {
  const [selected, setSelected] = useState(null);
  const [range, setRange] = useState(AUTUMN);
  return (
    <main>
      <h1>A timeline in a React app</h1>
      <p>
        <button onClick={() => setRange(AUTUMN)}>August and September</button>{' '}
        <button onClick={() => setSelected('paris')}>Paris</button>{' '}
        <output>{selected ?? 'nothing'} is open</output>
      </p>
      <Timeline
        data="/events.json"
        height={420}
        theme="light"
        range={range}
        onRangeChange={setRange}
        selected={selected}
        onSelect={setSelected}
      />
    </main>
  );
}
