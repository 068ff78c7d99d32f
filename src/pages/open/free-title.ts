/** A title that no other edition has: two of one name cannot be told apart where one is chosen. */
export function freeTitle(title: string, taken: readonly string[]): string {
  let free = title;
  for (let nth = 2; isTaken(free, taken); nth++) free = `${title} (${nth})`;
  return free;
}

export function isTaken(title: string, taken: readonly string[]): boolean {
  return taken.some((each) => each.trim().toLowerCase() === title.trim().toLowerCase());
}

export const TAKEN = "There is an edition of this name already. Give it another.";
