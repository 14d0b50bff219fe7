/** The start cannot go on for a reason that whoever runs the bot can mend; the message is for them, without a stack. */
export class StartError extends Error {
  override readonly name = "StartError";
}
