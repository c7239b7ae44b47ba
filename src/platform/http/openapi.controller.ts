import { Controller, Get, Injectable } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { Open } from './access';

/** The description of the API, made once, when it is first asked for: every room is there by then. */
@Injectable()
export class OpenApiDocument {
  private make: (() => OpenAPIObject) | undefined;
  private made: OpenAPIObject | undefined;

  makeWith(make: () => OpenAPIObject): void {
    this.make = make;
  }

  document(): OpenAPIObject {
    if (!this.make) throw new Error('The application was not configured by configureHttp.');
    this.made ??= this.make();
    return this.made;
  }
}

@ApiExcludeController()
@Controller('api/v1')
export class OpenApiController {
  constructor(private readonly openApi: OpenApiDocument) {}

  @Open()
  @Get('openapi.json')
  document(): OpenAPIObject {
    return this.openApi.document();
  }
}
