/** The texts that a field offers. */
type OptionsProps = { readonly id: string; readonly values: readonly string[] };

export function Options({ id, values }: OptionsProps) {
  return (
    <datalist id={id}>
      {[...new Set(values)].filter(Boolean).map((value) => (
        <option key={value}>{value}</option>
      ))}
    </datalist>
  );
}
