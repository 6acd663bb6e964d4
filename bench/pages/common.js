// Shared by the pages of the peers: fetches the dataset that the address names.
export async function load() {
  const response = await fetch(new URLSearchParams(location.search).get('data'));
  return response.json();
}

export const rendered = () => {
  globalThis.isRendered = true;
};
