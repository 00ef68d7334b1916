/** Characters of running text without which nothing is a story; 199 of 200 development articles have about as much. */
export const leastProse = 500;
