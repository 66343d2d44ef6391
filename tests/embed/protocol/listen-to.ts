/** Hears what comes through a port. */
export function listenTo(port: MessagePort, hear: (data: unknown) => void): void {
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
  port.start();
}
