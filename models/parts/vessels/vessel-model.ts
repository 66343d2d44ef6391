import { budgets, model, type Model, type Part } from '../../kit/model.ts';

/** Parts as a model of the smallest class that has room for them. */
export function vesselModel(parts: readonly Part[]): Model {
  const triangles = parts.reduce(
    (sum, { fromLevel, shape }) => sum + (fromLevel === 0 ? shape.triangleCount : 0),
    0,
  );
  return model(triangles < budgets.small.triangles * 0.62 ? 'small' : 'medium', parts);
}
