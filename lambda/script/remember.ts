/**
 * Remembers figures by their key, at most so many, and computes one when it is first asked for. For what
 * is the same for ever: a container answers many runners.
 */
export function remembering<T>(most: number): (key: string, compute: () => T) => T {
  const known = new Map<string, T>();
  return (key, compute) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const figure = compute();
    if (known.size >= most) known.clear();
    known.set(key, figure);
    return figure;
  };
}
