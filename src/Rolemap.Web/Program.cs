using Rolemap.Web.Shell;

return Serving.Run(args);
