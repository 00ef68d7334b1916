/** Less than two short sentences, in characters comparable between scripts, is no story, even read by force. */
export const leastText = 80;
