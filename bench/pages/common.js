// Shared by the peers' pages: fetches the dataset that the address names, and reports readiness.
export async function load() {
  const response = await fetch(new URLSearchParams(location.search).get('data'));
  return response.json();
}

export const rendered = () => {
  globalThis.isRendered = true;
};
