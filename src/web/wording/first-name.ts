/** How a colleague is called by the people she accompanies: "Claire" for "Claire Martin". */
export function firstNameOf(name: string): string {
  return name.trim().split(/\s+/)[0] ?? '';
}
