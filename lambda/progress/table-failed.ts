/** With a fixed message: the service's own may quote what was sent. */
export function tableFailed(name: string): Error {
  const error = new Error('The table failed');
  error.name = name;
  return error;
}
