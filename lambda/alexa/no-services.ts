/**
 * Stands in for ask-sdk-model in the bundle: the SDK loads Amazon's web service clients from there (61 KB,
 * 2 ms of a cold start) and uses them only for a skill that has an API client, which this one has not.
 */
export const services = {};
