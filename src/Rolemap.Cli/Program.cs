Console.WriteLine("rolemap");
return 0;
